import Crypto
import FoundationEssentials
import Model

/// Makes the events of changes and findings; the same cause at the same moment gives the same event.
enum EventMaking {
    static func events(for changes: [Change], entries: [Identifier<Offering>: Offering], at now: Date) -> [Event] {
        changes.compactMap { change in
            guard [.substantive, .editorial].contains(change.significance), let entry = entries[change.offering] else {
                return nil
            }
            let type: Event.Kind = change.state == .open ? .changeOpened : .changeClosed
            return Event(
                id: identifier(type, change.id.rawValue, now), type: type, at: now, subject: change.offering.rawValue,
                payload: .change(change, OfferingReference(entry)))
        }
    }

    static func events(
        for findings: [Finding], type: Event.Kind, entries: [Identifier<Offering>: Offering], at now: Date
    ) -> [Event] {
        findings.map { finding in
            Event(
                id: identifier(type, finding.id.rawValue, now), type: type, at: now,
                subject: finding.offerings.first?.rawValue ?? finding.source?.rawValue,
                payload: .finding(finding, finding.offerings.compactMap { entries[$0] }.map(OfferingReference.init)))
        }
    }

    /// 26 letters and digits in the manner of a ULID: the moment, then a hash of what happened.
    static func identifier(_ type: Event.Kind, _ subject: String, _ now: Date) -> Identifier<Event> {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        var text = ""
        var time = UInt64(max(0, now.milliseconds))
        for _ in 0..<10 {
            text = String(alphabet[Int(time & 31)]) + text
            time >>= 5
        }
        let hash = SHA256.hash(data: Data("\(type.rawValue)\u{1F}\(subject)\u{1F}\(now.milliseconds)".utf8))
        return Identifier(text + String(hash.prefix(16).map { alphabet[Int($0 & 31)] }))
    }
}
