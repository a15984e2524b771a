using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Json;

/// <summary>What was judged.</summary>
internal sealed record SubjectShape(
    string Score,
    string ScoresFile,
    string OutcomesFile,
    string? AccountsFile,
    ScoreKind Scale,
    bool HigherIsWorse,
    IReadOnlyList<string> Levels,
    ObservationRule Rule,
    int? HorizonDays,
    DateOnly? First,
    DateOnly? Last,
    DateOnly? KnownUntil,
    bool KnownUntilStated,
    double Capacity)
{
    public static SubjectShape Of(Subject subject) => new(
        subject.Score,
        subject.ScoresFile,
        subject.OutcomesFile,
        subject.AccountsFile,
        subject.Scale.Kind,
        subject.Scale.HigherIsWorse,
        subject.Scale.Levels,
        subject.Rule,
        subject.HorizonDays,
        subject.First,
        subject.Last,
        subject.KnownUntil,
        subject.KnownUntilStated,
        subject.Capacity);
}
