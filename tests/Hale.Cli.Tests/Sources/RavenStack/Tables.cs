using System.Globalization;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources.RavenStack;

/// <summary>The raw tables, read by hand: no field of them holds a delimiter or a quote.</summary>
internal static class Tables
{
    /// <summary>The rows of a table by their columns' names.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        var lines = File.ReadAllLines(SharedData.Find($"data/ravenstack/ravenstack_{table}.csv"));
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    public static decimal Sum(string table, string column) => Rows(table).Sum(row => Number(row[column]));

    /// <summary>A number; 0 where there is none.</summary>
    public static decimal Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
