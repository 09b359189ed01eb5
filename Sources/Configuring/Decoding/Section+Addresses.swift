import Addresses

extension Section {
    /// An address over http or https as it is written, without a user name.
    func webAddress(_ key: String, schemes: [String] = ["http", "https"]) -> Marked<String>? {
        guard let text = text(key) else { return nil }
        guard let problem = addressProblem(of: text.value, schemes: schemes) else { return text }
        return refuse(.badAddress(key, text: text.value, problem: problem), at: text.mark)
    }

    private func addressProblem(of text: String, schemes: [String]) -> String? {
        let address: WebAddress
        do throws(AddressError) {
            address = try WebAddress(text)
        } catch {
            return error.reason.description
        }
        if !schemes.contains(address.scheme) {
            return "write an address that begins with \(schemes.map { $0 + "://" }.joined(separator: " or "))"
        }
        if address.hasCredentials {
            return "take the user name and password out; they belong in a file that 'credential' names"
        }
        return address.hostName.isEmpty ? "there is no host after the scheme" : nil
    }

    /// CIDR ranges as they are written.
    func addressRanges(_ key: String) -> [String]? {
        texts(key)?.filter { text in
            do throws(AddressRangeError) {
                _ = try AddressRange(text.value)
                return true
            } catch {
                complaints.add(.badRange(problem: error.description), at: text.mark)
                return false
            }
        }.map(\.value)
    }

    /// The name of a file in the credentials folder.
    func fileName(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        let isPlain =
            !text.value.hasPrefix(".") && text.value.utf8.count <= 255
            && !text.value.unicodeScalars.contains { $0 == "/" || $0 == "\\" || $0.value < 0x20 }
        return isPlain ? text.value : refuse(.badFileName(key, text: text.value), at: text.mark)
    }

    func identifier(_ key: String = "id") -> Marked<String>? {
        guard let text = text(key) else { return nil }
        guard IdentifierForm.accepts(text.value) else {
            let suggestion = IdentifierForm.suggestion(for: text.value)
            return refuse(.badIdentifier(text: text.value, suggestion: suggestion), at: text.mark)
        }
        return text
    }
}
