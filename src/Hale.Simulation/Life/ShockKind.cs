namespace Hale.Simulation.Life;

/// <summary>What befalls an account, whatever its health.</summary>
internal enum ShockKind
{
    /// <summary>The person who speaks for the product changes jobs.</summary>
    ChampionLeaves,

    /// <summary>Another product is tried beside this one; nobody says so.</summary>
    CompetitorTried,

    /// <summary>What the product was bought for comes to its end: the value fades.</summary>
    NeedFades,

    /// <summary>The budget is cut: use stays as it is, and the renewal is unlikely.</summary>
    BudgetCut,

    /// <summary>Another company buys the account.</summary>
    Acquired,

    /// <summary>A new sponsor, a new project: the value rises.</summary>
    Upswing,

    /// <summary>The card is declined, and nobody answers.</summary>
    PaymentFails,

    /// <summary>The account goes out of business.</summary>
    ClosesDown,
}
