import FoundationEssentials
import Glibc
import Notifying
import Rounds
import Transfer

/// Secrets from files, and from nowhere else: `$CREDENTIALS_DIRECTORY`, where systemd lays them.
///
/// A file must not be readable by others than its owner. systemd lays a credential as 0400 of the service's user, or as
/// 0440 of root with an entry for that user in its access list, which shows as the group's right to read: that is taken
/// where the group is root's or our own. Of a whole folder (`LoadCredential=samsyn:FOLDER`) it calls each file
/// `samsyn_NAME`: that name is sought too. A secret is never logged.
struct CredentialsFolder: Sendable {
    /// No secret is longer.
    static let mostBytes = 65_536
    /// What systemd puts before the names of a folder that is loaded as `samsyn`.
    static let prefix = "samsyn_"

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
        let (descriptor, file) = try open(name, in: path)
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw CredentialError(name, "is no file")
        }
        guard Self.isPrivate(status) else {
            throw CredentialError(name, "can be read by others; mend it with: chmod 600 \(file)")
        }
        var bytes = [UInt8](repeating: 0, count: Self.mostBytes + 1)
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0, count <= Self.mostBytes, let text = String(validating: bytes.prefix(count), as: UTF8.self)
        else { throw CredentialError(name, "is longer than \(Self.mostBytes) bytes, or is no text") }
        return text
    }

    private func open(_ name: String, in path: String) throws(CredentialError) -> (descriptor: Int32, file: String) {
        for file in ["\(path)/\(name)", "\(path)/\(Self.prefix)\(name)"] {
            let descriptor = Glibc.open(file, O_RDONLY | O_CLOEXEC)
            if descriptor >= 0 { return (descriptor, file) }
            guard errno == ENOENT else { break }
        }
        throw CredentialError(name, "cannot be read in \(path): \(String(cString: strerror(errno)))")
    }

    /// Whether only its owner reads a file, or it is root's and its group is root's or ours, and may read it only.
    static func isPrivate(_ status: stat) -> Bool {
        if status.st_mode & 0o077 == 0 { return true }
        let isLaidBySystem = status.st_uid == 0 && [0, getegid()].contains(status.st_gid)
        return isLaidBySystem && status.st_mode & 0o037 == 0
    }

    /// Request header fields, a `Name: value` a line.
    func headers(named name: String) throws(CredentialError) -> HeaderFields {
        var fields: [HeaderField] = []
        for line in try text(named: name).split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else {
                throw CredentialError(name, "has a line that is no 'Name: value'")
            }
            let field = line[..<colon]
            guard field.lowercased() != "proxy-authorization" else {
                throw CredentialError(
                    name,
                    "holds a Proxy-Authorization, which hosts would see; put it into a file that 'proxy_credential' names"
                )
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields.append(HeaderField(String(field), String(value)))
        }
        return HeaderFields(fields)
    }

    /// What a proxy knows us by: `user:password`, one line.
    func proxy(named name: String) throws(CredentialError) -> ProxyCredential {
        let lines = try text(named: name).split(whereSeparator: \.isNewline)
        guard lines.count == 1, let credential = ProxyCredential(String(lines[0])) else {
            throw CredentialError(name, "is no 'user:password' in one line")
        }
        return credential
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
