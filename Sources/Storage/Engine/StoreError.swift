internal import GRDB

/// Why the store could not be opened, read or written, and how to mend it.
public struct StoreError: Error, CustomStringConvertible {
    public let description: String
    /// SQLite's extended result code; nil where something else failed.
    public let code: Int32?

    init(_ error: any Error) {
        self.init(prefix: "the store", error)
    }

    init(opening path: String, _ error: any Error) {
        self.init(prefix: path, error)
    }

    private init(prefix: String, _ error: any Error) {
        guard let error = error as? DatabaseError else {
            code = nil
            description = "\(prefix): \(error)"
            return
        }
        code = error.extendedResultCode.rawValue
        let remedy =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: "; restore the file from a backup"
            case .SQLITE_FULL: "; free space on its disk"
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: "; let the process write its state folder"
            case .SQLITE_BUSY, .SQLITE_LOCKED: "; another process is writing it, try again"
            default: ""
            }
        description = "\(prefix): \(error.message ?? "SQLite error \(error.resultCode.rawValue)")\(remedy)"
    }
}
