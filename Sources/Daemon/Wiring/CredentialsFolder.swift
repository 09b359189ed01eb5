import FoundationEssentials
import Glibc
import Notifying
import Rounds
import Transfer

/// Secrets from files, and from nowhere else: `$CREDENTIALS_DIRECTORY`, where systemd lays them.
///
/// A file must not be readable by others than its owner (systemd's credentials are 0400); a secret is never logged.
struct CredentialsFolder: Sendable {
    /// No secret is longer.
    static let mostBytes = 65_536

    let path: String?

    init() {
        path = getenv("CREDENTIALS_DIRECTORY").map { String(cString: $0) }
    }

    init(path: String?) {
        self.path = path
    }

    /// - Throws: what is wrong with the file, without its content.
    func text(named name: String) throws(CredentialError) -> String {
        guard !name.contains("/"), name != "..", name != "." else {
            throw CredentialError(name, "is no plain file name")
        }
        guard let path else {
            throw CredentialError(
                name, "cannot be read: $CREDENTIALS_DIRECTORY is not set; set it to the folder of secrets")
        }
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CredentialError(name, "cannot be read in \(path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw CredentialError(name, "is no file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw CredentialError(name, "can be read by others; mend it with: chmod 600 \(file)")
        }
        var bytes = [UInt8](repeating: 0, count: Self.mostBytes + 1)
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0, count <= Self.mostBytes, let text = String(validating: bytes.prefix(count), as: UTF8.self)
        else { throw CredentialError(name, "is longer than \(Self.mostBytes) bytes, or is no text") }
        return text
    }

    /// Request header fields, a `Name: value` a line.
    func headers(named name: String) throws(CredentialError) -> HeaderFields {
        var fields: [HeaderField] = []
        for line in try text(named: name).split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else {
                throw CredentialError(name, "has a line that is no 'Name: value'")
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields.append(HeaderField(String(line[..<colon]), String(value)))
        }
        return HeaderFields(fields)
    }

    /// The live secrets of an endpoint, one a line.
    func secrets(named name: String) throws -> [WebhookSecret] {
        let lines = try text(named: name).split(whereSeparator: \.isWhitespace)
        guard !lines.isEmpty else { throw CredentialError(name, "is empty") }
        return try lines.map { line in
            do throws(WebhookSecretError) { return try WebhookSecret(String(line)) } catch {
                throw CredentialError(name, "holds no webhook secret: \(error)")
            }
        }
    }
}

/// What is wrong with a file of secrets; it never tells the secret.
public struct CredentialError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ name: String, _ problem: String) {
        description = "the credential '\(name)' \(problem)"
    }
}
