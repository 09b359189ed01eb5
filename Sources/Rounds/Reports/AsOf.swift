import FoundationEssentials
import Model

extension Finding {
    /// The finding as it stood at `moment`: what closed later was open.
    func asOf(_ moment: Date) -> Finding {
        guard let closed, closed > moment else { return self }
        var finding = self
        finding.state = .open
        finding.closed = nil
        return finding
    }
}

extension Change {
    /// The change as it stood at `moment`: what was decided or taken back later was open.
    func asOf(_ moment: Date) -> Change {
        guard let closed, closed > moment else { return self }
        var change = self
        change.state = .open
        change.closed = nil
        return change
    }
}
