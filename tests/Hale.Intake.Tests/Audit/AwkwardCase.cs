using System.Globalization;
using System.Text;
using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit;

/// <summary>
/// A case file: lines of settings, then the parts <c>=== scores.csv</c>, <c>=== outcomes.csv</c> and <c>=== expected</c>. Without a part for outcomes, account A-1 left on
/// 2025-01-31.
/// </summary>
internal sealed class AwkwardCase
{
    private const string Expectation = "expected";

    private readonly Dictionary<string, string> _parts = [];
    private readonly Dictionary<string, string> _settings = [];

    private AwkwardCase()
    {
    }

    public string Expected => _parts[Expectation].Trim();

    public static AwkwardCase Load(string path)
    {
        var found = new AwkwardCase();
        foreach (var part in ("\n\n" + File.ReadAllText(path)).Split("\n=== "))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            found._parts[part[..end].Trim()] = part[(end + 1)..] + (part.EndsWith('\n') ? "" : "\n");
        }

        foreach (var line in found._parts[""].Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')))
        {
            var words = line.Split(' ', 2);
            found._settings[words[0]] = words.Length > 1 ? words[1] : "";
        }

        return found;
    }

    public async Task<string> ReadAsync()
    {
        using var folder = new AuditFolder { Stated = Stated() };
        folder.Write("outcomes.csv", "account,churn_date\nA-1,2025-01-31\n");
        foreach (var (name, text) in _parts.Where(part => part.Key is not ("" or Expectation)))
        {
            folder.Write(name, name.StartsWith("scores", StringComparison.Ordinal) ? Encoded(text) : Encoding.UTF8.GetBytes(text));
            folder.Scores = name.StartsWith("scores", StringComparison.Ordinal) ? name : folder.Scores;
            folder.Accounts = name.StartsWith("accounts", StringComparison.Ordinal) ? name : folder.Accounts;
        }

        Columns(folder.ScoreColumns, "--score-columns");
        Columns(folder.OutcomeColumns, "--outcome-columns");
        return AuditText.Of(await folder.ReadAsync());
    }

    private byte[] Encoded(string text) => _settings.GetValueOrDefault("encoding") switch
    {
        null => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        var other => throw new InvalidOperationException(other),
    };

    private StatedFormat Stated() => new(
        Either("--day-first", "--month-first"),
        Either("--decimal-comma", "--decimal-point"),
        Either("--higher-is-worse", "--higher-is-better"),
        _settings.GetValueOrDefault("--levels")?.Split(','),
        _settings.TryGetValue("--as-of", out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        _settings.ContainsKey("--ignore-leading-zeros"),
        _settings.GetValueOrDefault("--zone"));

    private bool? Either(string yes, string no) => _settings.ContainsKey(yes) ? true : _settings.ContainsKey(no) ? false : null;

    private void Columns(Dictionary<string, string> columns, string option)
    {
        foreach (var pair in _settings.GetValueOrDefault(option)?.Split(',') ?? [])
        {
            columns.Add(pair.Split('=')[0], pair.Split('=')[1]);
        }
    }
}
