import FoundationEssentials

/// A file that a request names.
enum InputFile {
    struct Unreadable: Error, CustomStringConvertible {
        let path: String

        var description: String { "'\(path)' cannot be read; is it there, and a file this user may read?" }
    }

    static func bytes(at path: String) throws(Unreadable) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Unreadable(path: path)
        }
    }
}
