using Hale.Cli.Sessions;
using Hale.Engine.Identity;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Proposed aliases as a CSV file, which is a source of aliases as it stands: a row that somebody has yet to decide names no account.</summary>
internal static class AliasProposals
{
    public static void WriteCsv(TextWriter output, ProposedAliases found)
    {
        Csv.WriteRow(output, ["account", "account_name", "system", "id", "name", "confidence", "why"]);
        foreach (var proposal in found.Proposals)
        {
            Csv.WriteRow(output,
            [
                proposal.IsClear ? proposal.Account : null, proposal.AccountName, proposal.Record.System, proposal.Record.Id, proposal.Record.Name, Cells.Snake(proposal.Confidence.ToString()), Why(proposal),
            ]);
        }
    }

    public static void WriteSummary(IAnsiConsole console, ForeignRecords records, ProposedAliases found)
    {
        console.MarkupLineInterpolated(
            $"{Words.Count(records.Records.Count, "id")}: {Words.Number(found.Clear)} with one account, {Words.Number(found.Ambiguous)} with several to choose from, {Words.Number(found.WithoutCandidate)} without any.");
        if (records.AlreadyKnown > 0)
        {
            console.MarkupLineInterpolated($"{Words.Count(records.AlreadyKnown, "id")} left out, for an alias stands already.");
        }
    }

    private static string Why(AliasProposal proposal)
    {
        var reason = proposal.Confidence switch
        {
            MatchConfidence.SameDomain => $"same domain {proposal.Record.Domain}",
            MatchConfidence.SameName => "same name",
            MatchConfidence.Both => $"same name and same domain {proposal.Record.Domain}",
        };
        return proposal.IsClear ? reason : $"{reason}; one of {proposal.Candidates} candidates, not used until one is chosen: write {proposal.Account} under account";
    }
}
