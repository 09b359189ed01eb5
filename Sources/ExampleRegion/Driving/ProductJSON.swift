/// What the product prints, as far as an evaluation looks at it.
enum ProductJSON {
    /// An entry of `catalogue list --json`.
    struct Entry: Decodable {
        let id: String
        let promoter: String
        let title: String
        let url: String
        let status: String
        let review: String
        let lastSeen: String?
    }

    struct Offering: Decodable {
        let promoter: String
        let title: String
        let url: String
    }

    /// `report --format json`.
    struct Report: Decodable {
        let changes: [Change]
    }

    struct Change: Decodable {
        struct Field: Decodable {
            let field: String
        }

        let type: String
        let `class`: String
        let offering: Offering
        let fields: [Field]?
    }

    /// A line of `findings --json`.
    struct Finding: Decodable {
        let kind: String
        let reason: String
        let state: String
        let offerings: [Offering]?
        let relation: String?
        let source: String?
        let evidence: [Evidence]?
    }

    struct Evidence: Decodable {
        let url: String?
    }

    /// A line of `relations --json`.
    struct Relation: Decodable {
        let a: Offering
        let b: Offering
        let relation: String
    }
}
