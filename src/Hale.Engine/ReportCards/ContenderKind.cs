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
}
