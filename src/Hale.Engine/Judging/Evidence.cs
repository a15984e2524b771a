using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging;

/// <summary>Everything a card is made from.</summary>
/// <param name="History">The scores.</param>
/// <param name="Accounts">What is known of accounts beside them.</param>
/// <param name="Lives">What became of them.</param>
/// <param name="Known">Until when that is known; null without dates.</param>
/// <param name="Rule">How observations were made.</param>
/// <param name="HorizonDays">How many days ahead an outcome counts; for renewals, how many days before the decision the score is taken.</param>
/// <param name="AlertDays">Within how many days an alert must be followed by leaving.</param>
/// <param name="Panel">The observations.</param>
/// <param name="Unseen">How many left and had no score that was current.</param>
/// <param name="Ahead">Those with an outcome at least thirty days after the score; null without dates.</param>
/// <param name="Bands">The bands.</param>
internal sealed record Evidence(
    ScoreHistory History,
    IReadOnlyDictionary<string, AuditAccount> Accounts,
    Lives Lives,
    KnownTime? Known,
    ObservationRule Rule,
    int HorizonDays,
    int AlertDays,
    Panel Panel,
    int Unseen,
    Panel? Ahead,
    BandScale Bands)
{
    /// <summary>The backtest that the observations are from; null where files were read.</summary>
    public OwnRows? Own { get; init; }

    /// <summary>The scores of the version before it; null without one.</summary>
    public PreviousScores? Previous { get; init; }

    /// <summary>What is known of an account; null when the files say nothing.</summary>
    public AuditAccount? Account(int account) => Accounts.GetValueOrDefault(History.Accounts[account]);

    /// <summary>Whether rows carry days.</summary>
    public bool Dated => Rule != ObservationRule.CrossSection;
}
