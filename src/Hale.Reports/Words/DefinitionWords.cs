using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>The words of a report card.</summary>
internal static class DefinitionWords
{
    public static IReadOnlyList<Definition> Of(ReportCard card) =>
    [
        new("Account", "The customer: a company, a workspace, a subscriber."),
        new("Outcome", "What the customer finally did: it renewed or stayed, or it left. Being merged, winding up, a failed payment and being ended by us are kept apart."),
        new("As-of", "The day a score speaks about. Nothing that became known later may influence it."),
        new("Observation", SubjectWords.Outcome(card.Subject)),
        new("Leaver", card.Subject.Rule == ObservationRule.Monthly ? $"An account that left within {SubjectWords.Days(card.Subject)} after an observation." : "An account that left."),
        new("Pairs in the right order", "Of a hundred pairs of one who left and one who stayed, in how many the score was worse for the one who left. 50 is a coin, 100 never errs."),
        new("Point", "One pair more or less of a hundred; for shares, one percentage point."),
        new("95 % interval", "How far chance may have moved a figure. It is computed so that 95 of 100 such intervals hold the true value."),
        new("Simple rule", "An order that anybody could make without the score, such as by time as a customer. A score should do better."),
        new("Band", "A named range of the score, such as red, yellow and green."),
        new("By chance", "What an order without any knowledge gives."),
        new("Report card", "The validation of one score against what customers really did."),
    ];
}
