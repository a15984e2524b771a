using Hale.Core.Contracts;
using Spectre.Console;

namespace Hale.Cli.Output.Contracts;

/// <summary>How contracts stand, for people and machines.</summary>
internal static class ContractList
{
    /// <summary>Whether a contract is broken.</summary>
    public static bool IsAnyBroken(IReadOnlyList<ContractVerdict> contracts) => contracts.Any(contract => contract.State == ContractState.Broken);

    /// <summary>Says those that are not kept, each with a few of what fails, and counts all.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<ContractVerdict> contracts)
    {
        foreach (var contract in contracts.Where(contract => contract.State is ContractState.Warned or ContractState.Broken))
        {
            var (colour, word) = contract.State == ContractState.Broken ? ("red", "broken") : ("yellow", "warned");
            console.MarkupLine($"[{colour}]{word}[/]  {Markup.Escape($"{Named(contract)}: {contract.Text} (contract: {contract.Limit}){Effect(contract)}")}");
            if (contract.Examples.Count > 0)
            {
                console.WriteLine($"        such as {Examples(contract.Examples)}");
            }
        }

        if (contracts.Count > 0)
        {
            console.MarkupLineInterpolated($"{Summary(contracts)}");
        }
    }

    /// <summary><c>12 contracts: 9 kept, 1 warned, 2 broken</c>.</summary>
    public static string Summary(IReadOnlyList<ContractVerdict> contracts)
    {
        (ContractState State, string Word)[] states =
            [(ContractState.Passed, "kept"), (ContractState.Warned, "warned"), (ContractState.Broken, "broken"), (ContractState.NotJudged, "not judged")];
        var counts = states.Select(state => (state.Word, Count: contracts.Count(contract => contract.State == state.State))).Where(state => state.Count > 0);
        return $"{Words.Count(contracts.Count, "contract")}: {string.Join(", ", counts.Select(state => $"{Words.Number(state.Count)} {state.Word}"))}.";
    }

    public static IEnumerable<object> Shape(IEnumerable<ContractVerdict> contracts) => contracts.Select(contract => new
    {
        source = contract.Source,
        contract = contract.Contract,
        state = contract.State,
        text = contract.Text,
        limit = contract.Limit,
        since = contract.Since?.ToString(),
        then = contract.Effect,
        failing = contract.Failing,
        total = contract.Total,
        examples = contract.Examples,
    });

    /// <summary>Records of one file are told together.</summary>
    private static string Examples(IReadOnlyList<string> examples)
    {
        const string Record = ", record ";
        var places = examples.Select(example => (Whole: example, At: example.LastIndexOf(Record, StringComparison.Ordinal))).ToList();
        var file = places[0].At < 0 ? null : examples[0][..places[0].At];
        return examples.Count > 1 && file is not null && places.TrueForAll(place => place.At == file.Length && place.Whole.StartsWith(file, StringComparison.Ordinal) && place.Whole[(place.At + Record.Length)..].All(char.IsAsciiDigit))
            ? $"{file}, records {string.Join(", ", places.Select(place => place.Whole[(place.At + Record.Length)..]))}"
            : string.Join("; ", examples.Select(SheetText.OneLine));
    }

    private static string Named(ContractVerdict contract) => $"{contract.Source}, {contract.Contract}";

    private static string Effect(ContractVerdict contract) => contract.State != ContractState.Broken ? string.Empty : contract.Effect switch
    {
        ContractEffect.SourceGap => "; what it may hide is missing (source_gap)",
        ContractEffect.Stale => "; what it feeds is missing (stale) from now on",
        ContractEffect.Nothing => string.Empty,
    };
}
