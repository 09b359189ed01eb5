import Glibc

/// What the environment says of folders; systemd gives a list, of which the first counts.
enum Environment {
    static func folder(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let first = String(cString: value).split(separator: ":").first.map(String.init)
        return first
    }
}
