internal import FoundationEssentials

/// What a host answered when it was asked for its robots.txt, when, and why there is none where that is so.
public struct RobotsRecord: HostAnswer {
    /// How long nobody asks again for a robots.txt that could not be had.
    static let unreachableLifetime: TimeInterval = 3600

    let answer: RobotsAnswer
    let failure: FetchFailure?
    let asked: Date

    func isUsable(at now: Date) -> Bool {
        let age = now.timeIntervalSince(asked)
        return age >= 0 && age < (failure == nil ? RobotsAnswer.lifetime : Self.unreachableLifetime)
    }

    var isAbandoned: Bool { failure?.isAbandoned == true }
}
