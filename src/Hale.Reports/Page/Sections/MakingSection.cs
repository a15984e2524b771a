using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Page.Sections.Own;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>How the card was made, so that somebody else can make it again.</summary>
internal static class MakingSection
{
    public const string Id = "making";
    public const string Heading = "How this card was made";

    public static Html Of(ReportCard card, ReportContext context) => Tags.Section(
        Id,
        Heading,
        Tags.H3("From rows to observations"),
        Flow(card),
        Tags.Paragraphs([MakingWords.Competing(card.Making)]),
        Notes(card),
        Tags.H3("What counts as leaving"),
        Tags.Paragraphs([SubjectWords.Outcome(card.Subject), SubjectWords.Maturity(card.Subject, card.Making), SubjectWords.Direction(card.Subject)]),
        card.Subject.Backtest is { } source ? OwnMaking.Of(card, source) : Html.Join([Tags.H3("How the files were read"), Html.Join(card.Tables.Select(File))]),
        Tags.H3("How the answer was chosen"),
        Decision(card),
        Tags.H3("Intervals and versions"),
        Tags.P(MakingWords.Intervals(card.Making)),
        Tags.P($"Made on {NumberWords.Day(DateOnly.FromDateTime(context.MadeAt.UtcDateTime))} (UTC) by Hale {context.Version}."),
        Tags.Details("definitions", "The words of this card", Tags.Element("dl", [], Html.Join(DefinitionWords.Of(card).SelectMany(Word)))));

    private static Html Flow(ReportCard card) => Table.Of(
        card.Subject.Rule == ObservationRule.Renewals ? "Decisions left out, in the order in which it was asked" : "Rows left out, in the order in which it was asked",
        ["Step", Column.Number("Left out"), Column.Number("Remaining")],
        [
            .. card.Making.Flow.Select(step => ((IReadOnlyList<Html>)
            [
                MakingWords.Flow(step.Reason, card.Subject),
                step.Reason == FlowReason.Read ? "" : step.LeftOut == 0 ? "0" : "−" + NumberWords.Count(step.LeftOut),
                NumberWords.Count(step.Remaining),
            ], "")),
            ([Observations(card.Making), "", NumberWords.Count(card.Making.Observations)], "total"),
        ]);

    private static Html Observations(Making making) =>
        $"Observations of {NumberWords.Count(making.Accounts, "account", "accounts")}; {NumberWords.Count(making.ChurnObservations)} of them followed by leaving ({NumberWords.Count(making.Churners, "account", "accounts")})";

    private static Html Notes(ReportCard card) => card.Making.Notes.Count == 0 ? Html.Empty : Tags.List(card.Making.Notes.Select(note =>
        Html.Join([MakingWords.Note(note), Examples(note.Examples)])));

    private static Html File(TableReading table) => Tags.Div(
        "file",
        Table.Of(
            $"{table.File}, read as {ReadingWords.Use(table.Use)}: {NumberWords.Count(table.Rows, "row", "rows")}",
            ["Column", "Read as", "How", "To change it"],
            table.Columns.Select(column => (IReadOnlyList<Html>)[Tags.Name(column.Column), column.Role, column.Meaning, column.Otherwise])),
        table.Unused.Count == 0 ? Html.Empty : Tags.Styled("small", "Columns not used: ", Names(table.Unused), "."),
        table.Findings.Count == 0 ? Html.Empty : Tags.List(table.Findings.Select(finding => Html.Join([finding.Text, Examples(finding.Examples)]))));

    private static Html Examples(IReadOnlyList<string> examples) => examples.Count == 0 ? Html.Empty : Tags.Span("small", " Such as ", Names(examples), ".");

    private static Html Names(IReadOnlyList<string> names) => Html.Join(names.SelectMany((name, i) => i == 0 ? [Tags.Name(name)] : new Html[] { ", ", Tags.Name(name) }));

    private static Html Decision(ReportCard card) => Table.Of(
        "The first row that holds is the answer",
        ["Answer", "It is given when", "Here"],
        Enum.GetValues<VerdictKind>().Select(kind => ((IReadOnlyList<Html>)
        [
            VerdictWords.Name(kind),
            VerdictWords.Condition(kind),
            kind == card.Verdict.Kind ? "applies" : kind < card.Verdict.Kind ? "does not hold" : "not asked",
        ], kind == card.Verdict.Kind ? "chosen" : "")));

    private static IEnumerable<Html> Word(Definition definition) => [Tags.Element("dt", [], definition.Word), Tags.Element("dd", [], definition.Meaning)];
}
