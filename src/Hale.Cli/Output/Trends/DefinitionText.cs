using Hale.Engine.History;

namespace Hale.Cli.Output.Trends;

/// <summary>What is said where closes are by different definitions.</summary>
internal static class DefinitionText
{
    public static string Short(Run close) => close.Header.DefinitionHash[..Math.Min(12, close.Header.DefinitionHash.Length)];

    public static string Between(Run before, Run after) => $"The definition changed between them ({Short(before)} → {Short(after)}): a change may come from that, and not from the customer.";
}
