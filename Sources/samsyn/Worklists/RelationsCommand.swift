import ArgumentParser
import Model
import Reporting
import Rounds
import Storage

/// How offerings stand to each other.
struct RelationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations", abstract: "List how offerings stand to each other, also those that do not overlap.")

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let context = try await region.context()
            func name(_ id: Identifier<Offering>) -> String {
                let offering = context.reference(id)
                return "\(offering.title) (\(context.promoterName(offering.promoter)))"
            }
            for relation in try await region.store.relations() {
                list.show(
                    RelationJSON(relation, in: context),
                    [relation.kind.rawValue, "\(name(relation.a)) – \(name(relation.b))"])
            }
        }
    }
}
