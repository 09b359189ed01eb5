public import Addresses

/// One step from an address to another that a server sent us to.
public struct RedirectHop: Sendable, Hashable, Codable {
    public var from: WebAddress
    public var to: WebAddress
    public var status: Int

    public init(from: WebAddress, to: WebAddress, status: Int) {
        self.from = from
        self.to = to
        self.status = status
    }

    /// Whether the server says that the address has changed for good (301, 308; RFC 9110 §15.4).
    public var isPermanent: Bool { status == 301 || status == 308 }
}

/// Why a redirect is not followed.
public enum RedirectFault: Error, Sendable, Hashable, Codable {
    case tooMany(limit: Int)
    /// An address that was already asked on the way.
    case loop(WebAddress)
    /// From https to http, where anybody could read and change what comes.
    case downgrade(to: WebAddress)
    case withoutTarget
    /// A target that is no address.
    case badTarget(String)
}

/// The way from the address that was asked to the one that answers: a value that only decides, and asks nobody.
public struct RedirectTrail: Sendable, Hashable {
    public static let defaultLimit = 5

    public let limit: Int
    public private(set) var hops: [RedirectHop] = []
    /// The address to ask now.
    public private(set) var current: WebAddress
    private var seen: Set<WebAddress>

    public init(from start: WebAddress, limit: Int = defaultLimit) {
        self.limit = limit
        current = start.withoutFragment
        seen = [current]
    }

    /// Whether a response sends elsewhere; 300 and 304 do not.
    public static func isRedirect(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

    /// Takes the next step.
    ///
    /// - Parameter location: the value of `Location` as it stood on the wire, each byte as a scalar.
    public mutating func follow(status: Int, location: String?) throws(RedirectFault) {
        guard let location, !location.isEmpty else { throw .withoutTarget }
        let target: WebAddress
        do throws(AddressError) {
            target = try WebAddress(Self.text(location), relativeTo: current).withoutFragment
        } catch {
            throw .badTarget(location)
        }
        if current.scheme == "https" && target.scheme == "http" { throw .downgrade(to: target) }
        guard !seen.contains(target) else { throw .loop(target) }
        guard hops.count < limit else { throw .tooMany(limit: limit) }
        hops.append(RedirectHop(from: current, to: target, status: status))
        seen.insert(target)
        current = target
    }

    /// Servers write addresses in bytes; those that are UTF-8 are meant as such.
    private static func text(_ location: String) -> String {
        let bytes = location.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        return String(validating: bytes, as: UTF8.self) ?? location
    }
}

extension RedirectFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooMany(let limit): "more than \(limit) redirects"
        case .loop(let address): "the redirects lead round in a ring, back to \(address)"
        case .downgrade(let target): "a redirect from https to \(target), which is open to everybody on the way"
        case .withoutTarget: "a redirect that names no address"
        case .badTarget(let text): "a redirect to '\(text)', which is no address"
        }
    }
}
