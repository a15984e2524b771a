using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.ReportCards;

/// <summary>What a card judges.</summary>
/// <param name="Score">The score's name.</param>
/// <param name="ScoresFile">The file of its history, as given.</param>
/// <param name="OutcomesFile">The file of outcomes, as given.</param>
/// <param name="AccountsFile">The file of accounts, as given; null without one.</param>
/// <param name="Scale">What its numbers are.</param>
/// <param name="Rule">How observations are made.</param>
/// <param name="HorizonDays">How many days ahead an outcome counts; for renewals, how many days before the decision the score is taken; null for files without dates.</param>
/// <param name="First">The first day an observation speaks about; null without dates or observations.</param>
/// <param name="Last">The last.</param>
/// <param name="KnownUntil">The day until which outcomes are complete; null without dates.</param>
/// <param name="KnownUntilStated">Whether that day was stated; otherwise it is the day of the last outcome.</param>
/// <param name="Capacity">The share of accounts the team can look after at a time, 0 to 1.</param>
public sealed record Subject(
    string Score,
    string ScoresFile,
    string OutcomesFile,
    string? AccountsFile,
    ScoreScale Scale,
    ObservationRule Rule,
    int? HorizonDays,
    DateOnly? First,
    DateOnly? Last,
    DateOnly? KnownUntil,
    bool KnownUntilStated,
    double Capacity)
{
    /// <summary>The backtest that is judged; null where files were read.</summary>
    public BacktestSource? Backtest { get; init; }
}
