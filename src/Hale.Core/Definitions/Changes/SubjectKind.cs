namespace Hale.Core.Definitions.Changes;

/// <summary>What a change of definitions is about.</summary>
public enum SubjectKind
{
    /// <summary>The project as a whole.</summary>
    Project,

    /// <summary>A score.</summary>
    Score,

    /// <summary>A band of a score.</summary>
    Band,

    /// <summary>A scorecard.</summary>
    Scorecard,

    /// <summary>A group.</summary>
    Group,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A list of rules in the place of a measure.</summary>
    Rules,

    /// <summary>Points beside the weights.</summary>
    Adjustment,

    /// <summary>An override.</summary>
    Override,

    /// <summary>A metric.</summary>
    Metric,

    /// <summary>Which accounts are scored.</summary>
    Population,

    /// <summary>Accounts or events that are left out of everything.</summary>
    Exclusion,

    /// <summary>A source.</summary>
    Source,

    /// <summary>How scores are held against what customers did.</summary>
    Validation,
}
