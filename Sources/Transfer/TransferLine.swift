internal import CCurl

/// One libcurl handle for one exchange after another. What never differs between two requests is set once; connections
/// and names are kept by the multi handle, whichever line used them.
final class TransferLine {
    let easy = EasyHandle()
    let errorText = ErrorText()
    /// What the callbacks are about; nil between two exchanges.
    private(set) var transfer: ActiveTransfer?

    init() throws(EasyHandle.RefusedOption) {
        try configureWhatIsOff()
        try configureWhatIsFixed()
        try configureCallbacks()
    }

    /// Makes the handle ready for an exchange, which it keeps until ``hangUp()``.
    func take(_ transfer: ActiveTransfer) throws(EasyHandle.RefusedOption) {
        errorText.clear()
        try configure(transfer)
        self.transfer = transfer
    }

    /// Lets go of the exchange, once libcurl's multi handle has let go of this.
    ///
    /// - Returns: whether the line may be used again: a body or method that was set stays in the handle.
    func hangUp() -> Bool {
        defer { transfer = nil }
        return transfer?.request.method == .get
    }
}
