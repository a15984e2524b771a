using Hale.Cli.Sessions.Validation;
using Hale.Reports;

namespace Hale.Cli.Output.Validation;

/// <summary>What a plan says of whether changed scores tell who leaves, for a pull request.</summary>
internal static class ProofMarkdown
{
    public static void Write(TextWriter output, PlannedProofs proofs)
    {
        foreach (var proof in proofs.Found)
        {
            output.Write($"**{MarkdownTable.Escape($"{proof.Score.Label}: {ComparisonReport.Headline(proof.Comparison, proof.Names)}")}**\n\n");
            MarkdownTable.Write(output, ["report card", proof.Names.Before, proof.Names.After, "difference"], "llll", ProofRows.Of(proof).Select(row => new[] { row.Label, row.Before, row.After, row.Difference }));
            CardMarkdown.Points(output, [.. ComparisonReport.Sentences(proof.Comparison, proof.Names), .. ProofRows.OfApply(proof)]);
        }

        if (ProofRows.HowTo(proofs) is { } how)
        {
            output.Write($"{MarkdownTable.Escape(how)}\n\n");
        }
    }
}
