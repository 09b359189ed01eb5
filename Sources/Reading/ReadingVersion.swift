/// The version of everything that turns a document into observations.
public enum ReadingVersion {
    /// Raised by whoever changes what is read from an unchanged document: stored snapshots are then read again, and what
    /// differs is technical, not a promoter's change.
    public static let current = "3"
}
