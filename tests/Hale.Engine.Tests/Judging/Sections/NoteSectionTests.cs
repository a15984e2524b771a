using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class NoteSectionTests
{
    [Fact]
    public void Lists_OfTheLost_TellWhoIsMissingAndWhoIsTakenToHaveStayed()
    {
        var notes = new Company().Score("A", "2023-01-01", 1).Score("B", "2023-01-01", 1).Left("A", "2023-02-01").Left("Z", "2023-02-01").Left("Y", null).Left("X", "2022-12-31").Known("A", start: "2023-03-01").Card().Making.Notes;

        notes.Select(note => (note.Kind, note.Count, note.Of)).ShouldBe(
            [(NoteKind.LostWithoutScores, 2, 3), (NoteKind.TakenAsRetained, 1, 2), (NoteKind.ScoredWithoutAccount, 1, 2), (NoteKind.LeftBeforeStart, 1, 2)]);
        notes[0].Examples.ShouldBe(["Z", "Y"]);
    }

    [Fact]
    public void Lists_OfEverybody_TellWhoHasNoOutcomeAndWhatIsAhead()
    {
        var notes = new Company { Form = OutcomeForm.EveryAccount }.Score("A", "2023-01-01", 1).Score("B", "2023-01-01", 1).Left("A", "2031-02-01").Card().Making.Notes;

        notes.Select(note => (note.Kind, note.Count, note.Of)).ShouldBe([(NoteKind.ScoredWithoutOutcome, 1, 2), (NoteKind.OutcomesAhead, 1, 1)]);
    }
}
