namespace Hale.Engine.ReportCards;

/// <summary>The rows of the decision table, in the order in which they are tried.</summary>
public enum VerdictKind
{
    /// <summary>The interval of the AUC lies above .5 and that of the gain over the best naive contender above 0.</summary>
    Ranks,

    /// <summary>The interval of the AUC lies below .60.</summary>
    NoUsefulSkill,

    /// <summary>The interval of the gain over the best naive contender does not reach above 0.</summary>
    SimpleRuleRanksAsWell,

    /// <summary>Anything else.</summary>
    NotEnoughOutcomes,
}
