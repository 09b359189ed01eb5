public import FoundationEssentials
public import Model
import Reconciling
import Storage

/// Why a boundary could not be agreed or removed.
public enum BoundaryError: Error, Hashable, Sendable, CustomStringConvertible {
    case unknownEntry(String)
    case unknownBoundary(String)
    case oneSide

    public var description: String {
        switch self {
        case .unknownEntry(let id): "there is no entry '\(id)'; see: samsyn catalogue list"
        case .unknownBoundary(let id): "there is no boundary '\(id)'; see: samsyn boundaries list"
        case .oneSide: "a boundary lies between two offerings or more; name their ids"
        }
    }
}

extension Region {
    /// Notes what was agreed between offerings, as they stand now.
    public func agree(
        _ statement: String, between ids: [Identifier<Offering>], by person: String, at now: Date
    ) async throws -> Boundary {
        let names = Set(ids).sorted()
        guard names.count > 1 else { throw BoundaryError.oneSide }
        let id = StableIdentifier.make("b", names.map(\.rawValue) + [statement])
        return try await store(statement, as: Identifier(id), between: names, by: person, at: now)
    }

    /// Agrees anew on a boundary: how its sides stand now is what was agreed.
    ///
    /// - Parameter statement: other words for it; nil keeps them.
    public func agreeAnew(
        _ id: Identifier<Boundary>, statement: String?, by person: String, at now: Date
    ) async throws -> Boundary {
        guard let known = try await store.boundaries().first(where: { $0.id == id }) else {
            throw BoundaryError.unknownBoundary(id.rawValue)
        }
        return try await store(
            statement ?? known.statement, as: id, between: known.offerings, by: person, at: now)
    }

    public func removeBoundary(_ id: Identifier<Boundary>) async throws {
        guard try await store.remove(id) else { throw BoundaryError.unknownBoundary(id.rawValue) }
    }

    private func store(
        _ statement: String, as id: Identifier<Boundary>, between names: [Identifier<Offering>], by person: String,
        at now: Date
    ) async throws -> Boundary {
        var sides: [Offering] = []
        for name in names {
            guard let entry = try await store.offering(name) else { throw BoundaryError.unknownEntry(name.rawValue) }
            sides.append(entry)
        }
        let boundary = Boundary(id: id, statement: statement, agreedBy: person, agreed: now, between: sides)
        try await store.save(boundary)
        return boundary
    }
}
