using System.Globalization;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>How the card was made.</summary>
internal sealed record MakingShape(
    IReadOnlyList<MakingShape.Step> Flow,
    int Observations,
    int Accounts,
    int Churners,
    int ChurnObservations,
    int? DelayDays,
    bool DecisionsKnown,
    int Competing,
    int Replicates,
    string Seed,
    string Outcome,
    string Maturity,
    IReadOnlyList<MakingShape.Note> Notes)
{
    public static MakingShape Of(ReportCard card)
    {
        var making = card.Making;
        return new(
            [.. making.Flow.Select(step => new Step(step.Reason, step.LeftOut, step.Remaining, MakingWords.Flow(step.Reason, card.Subject)))],
            making.Observations,
            making.Accounts,
            making.Churners,
            making.ChurnObservations,
            making.DelayDays,
            making.DecisionsKnown,
            making.Competing,
            making.Replicates,
            making.Seed.ToString(CultureInfo.InvariantCulture),
            SubjectWords.Outcome(card.Subject),
            SubjectWords.Maturity(card.Subject, making),
            [.. making.Notes.Select(note => new Note(note.Kind, note.Count, note.Of, note.Examples, MakingWords.Note(note)))]);
    }

    internal sealed record Step(FlowReason Reason, long LeftOut, long Remaining, string Text);

    internal sealed record Note(NoteKind Kind, int Count, int Of, IReadOnlyList<string> Examples, string Text);
}
