namespace Hale.Engine.ReportCards;

/// <summary>What a card may have to leave open.</summary>
public enum UnknownKind
{
    /// <summary>Whether the score has skill: an interval needs twenty churners.</summary>
    AnySkill,

    /// <summary>Whether it is better than the best naive contender.</summary>
    BetterThanNaive,

    /// <summary>Its skill within five points (.05) either way.</summary>
    WithinFivePoints,

    /// <summary>Whether the scores came before the outcomes: the files have no dates.</summary>
    Timing,

    /// <summary>Whether its probabilities come true: a map must be fitted and then tested on later time.</summary>
    Probabilities,

    /// <summary>How early it warns: it needs a history of scores, several an account.</summary>
    EarlyWarning,

    /// <summary>Whether it holds in each segment: no segments were given.</summary>
    BySegment,

    /// <summary>How much revenue is concerned: none was given.</summary>
    Revenue,

    /// <summary>Whether tenure alone does as well: no start dates were given, so the first score stood for the start.</summary>
    Tenure,

    /// <summary>What the team's own work changed: skill is understated where the team acts on the score.</summary>
    Treatment,
}
