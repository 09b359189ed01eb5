/// One thing that is measured.
enum Course: String, CaseIterable {
    case curlCold = "curl-cold"
    /// The transfer engine alone: one response for one request.
    case transferCold = "transfer-cold"
    /// The whole fetcher: policy, robots.txt, the gate, caching, and what is remembered.
    case fetchCold = "fetch-cold"
    case curlUnchanged = "curl-unchanged"
    case transferUnchanged = "transfer-unchanged"
    case fetchUnchanged = "fetch-unchanged"

    var title: String {
        switch self {
        case .curlCold: "curl, cold"
        case .transferCold: "Transfer, cold"
        case .fetchCold: "Fetching, cold"
        case .curlUnchanged: "curl, all 304"
        case .transferUnchanged: "Transfer, all 304"
        case .fetchUnchanged: "Fetching, all 304"
        }
    }

    /// The list that curl fetches; nil for a course of our own.
    var curlList: LocalSite.List? {
        switch self {
        case .curlCold: .cold
        case .curlUnchanged: .unchanged
        default: nil
        }
    }

    /// What it is compared with.
    var rival: Course { isUnchanged ? .curlUnchanged : .curlCold }

    var isUnchanged: Bool { [.curlUnchanged, .transferUnchanged, .fetchUnchanged].contains(self) }
}
