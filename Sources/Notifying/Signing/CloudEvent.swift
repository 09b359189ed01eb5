import FoundationEssentials
public import Model
import Reporting

/// An event as CloudEvents 1.0 structured JSON, `application/cloudevents+json`.
public struct CloudEvent: Sendable {
    public static let mediaType = "application/cloudevents+json; charset=utf-8"
    /// A larger body is cut to identifiers: many receivers refuse more.
    static let mostBytes = 20_000

    public let body: [UInt8]

    /// - Parameter source: what the region calls this Samsyn, a URI reference.
    public init(_ event: Event, source: String) {
        let whole = Self.encoded(event, source: source, data: EventData(event.payload))
        body = whole.count <= Self.mostBytes ? whole : Self.encoded(event, source: source, data: EventData(event))
    }

    private static func encoded(_ event: Event, source: String, data: EventData) -> [UInt8] {
        let envelope = Envelope(
            id: event.id.rawValue, source: source, type: "se.samsyn.\(event.type.rawValue).v1",
            time: event.at.rfc3339, subject: event.subject, data: data)
        return Array(JSONText.line(envelope).utf8)
    }
}

private struct Envelope: Encodable {
    let specversion = "1.0"
    let id: String
    let source: String
    let type: String
    let time: String
    let subject: String?
    let datacontenttype = "application/json"
    let data: EventData

    enum CodingKeys: String, CodingKey {
        case specversion, id, source, type, time, subject, datacontenttype, data
    }
}

/// What happened, in the JSON of the worklists.
private enum EventData: Encodable {
    case change(ChangeJSON)
    case finding(FindingJSON)
    case counts([String: Int])
    case identifiers([String: String])

    init(_ payload: Event.Payload) {
        self =
            switch payload {
            case .change(let change, let offering): .change(ChangeJSON(change, offering))
            case .finding(let finding, let offerings):
                .finding(FindingJSON(finding, in: ReportContext(offerings)))
            case .round(let sources, let failed, let changes, let findings):
                .counts(["sources": sources, "failed": failed, "changes": changes, "findings": findings])
            case .test: .identifiers(["message": "a test from Samsyn"])
            }
    }

    /// Only what the event is about, for one whose data is too large.
    init(_ event: Event) {
        self =
            switch event.payload {
            case .change(let change, let offering):
                .identifiers(["id": change.id.rawValue, "type": change.type.rawValue, "url": offering.url])
            case .finding(let finding, _): .identifiers(["id": finding.id.rawValue, "reason": finding.reason.rawValue])
            case .round, .test: .identifiers([:])
            }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .change(let change): try change.encode(to: encoder)
        case .finding(let finding): try finding.encode(to: encoder)
        case .counts(let counts): try counts.encode(to: encoder)
        case .identifiers(let identifiers): try identifiers.encode(to: encoder)
        }
    }
}
