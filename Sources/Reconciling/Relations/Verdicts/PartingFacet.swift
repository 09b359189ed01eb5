import Model

/// The single facet that, if declared or narrowed, would part two overlapping offerings.
enum PartingFacet {
    static func of(_ pair: PairReading) -> FacetName? {
        let order = FacetMeeting.parting
        // One page says it and the other is silent: one sentence is enough.
        let halfDeclared = order.first { facet in
            if case .unknown(let aSays, let bSays)? = pair.meetings[facet] { return aSays != bSays }
            return false
        }
        let intersecting = order.first { facet in
            if case .intersecting? = pair.meetings[facet] { return true }
            return false
        }
        let undeclared = order.first { facet in
            if case .unknown(false, false)? = pair.meetings[facet] { return true }
            return false
        }
        return halfDeclared ?? intersecting ?? undeclared
    }
}
