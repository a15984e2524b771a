using Hale.Cli.Hosting;
using System.Text;

namespace Hale.Cli.Sessions;

/// <summary>Splits one line of comma-separated values; quoted fields may hold commas and doubled quotes, but no line breaks.</summary>
internal static class CsvLine
{
    public static IReadOnlyList<string> Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '"' when quoted && at + 1 < line.Length && line[at + 1] == '"':
                    field.Append('"');
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                default:
                    field.Append(line[at]);
                    break;
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
