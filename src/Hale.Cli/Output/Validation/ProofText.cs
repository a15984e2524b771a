using Hale.Cli.Sessions.Validation;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>What a plan says of whether changed scores tell who leaves, on a terminal.</summary>
internal static class ProofText
{
    public static void Write(IAnsiConsole console, PlannedProofs proofs)
    {
        foreach (var proof in proofs.Found)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{CardText.Line($"{proof.Score.Label}: {ComparisonReport.Headline(proof.Comparison, proof.Names)}")}[/]");
            var sheet = new Sheet(new SheetColumn("report card"), new SheetColumn(proof.Names.Before), new SheetColumn(proof.Names.After), new SheetColumn("difference"));
            foreach (var row in ProofRows.Of(proof))
            {
                sheet.Row(row.Label, row.Before, row.After, row.Difference);
            }

            sheet.Write(console);
            ComparisonText.Sentences(console, proof.Comparison, proof.Names);
            foreach (var further in ProofRows.OfApply(proof))
            {
                CardText.Point(console, further);
            }
        }

        if (ProofRows.HowTo(proofs) is { } how)
        {
            console.WriteLine();
            CardText.Paragraph(console, how);
        }
    }
}
