namespace Hale.Engine.ReportCards;

/// <summary>Ways to order accounts.</summary>
public enum ContenderKind
{
    /// <summary>The score that is judged.</summary>
    Score,

    /// <summary>Everybody alike: the base rate.</summary>
    BaseRate,

    /// <summary>How long the account has been a customer.</summary>
    Tenure,

    /// <summary>How long ago its score last changed.</summary>
    SinceLastChange,

    /// <summary>The same score one observation earlier: shows how fast it ages, and is no naive rule.</summary>
    ScoreBefore,

    /// <summary>How long ago the account last did anything.</summary>
    SinceActive,

    /// <summary>The mean of the measures that had points, all counting alike: shows what the weights are worth, and is no naive rule.</summary>
    EqualWeights,

    /// <summary>The score without pulses and overrides of people.</summary>
    WithoutPeople,

    /// <summary>The version before it.</summary>
    PreviousVersion,
}
