using System.Globalization;
using System.Text;

namespace Hale.Bench.Definitions;

/// <summary>Writes a project of many metrics and scorecards into a folder: as people write them, fifty metrics a file, five scorecards a score, ten measures a scorecard.</summary>
internal static class MadeProject
{
    private const int MetricsPerFile = 50;
    private const int CardsPerScore = 5;
    private const int MeasuresPerCard = 10;

    public static void Write(string folder, DefinitionsOptions options)
    {
        File(folder, "hale.yaml", "project: Made\ntime_zone: Europe/Berlin\n");
        File(folder, "sources/base.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, name: name, start: { date: start } }
                attributes: { plan: text, seats: number, champion: boolean }
                valid_from: undated
              usage:
                files: data/events/
                known: when_occurred
                events: { account: account, contact: user, event: { column: event }, time: at, properties: { amount: number, priority: text } }
            """);
        for (var first = 0; first < options.Metrics; first += MetricsPerFile)
        {
            var lines = Enumerable.Range(first, Math.Min(MetricsPerFile, options.Metrics - first)).Select(Metric);
            File(folder, Name("metrics/part_", first / MetricsPerFile), $"metrics:\n{string.Concat(lines)}");
        }

        for (var score = 0; score * CardsPerScore < options.Scorecards; score++)
        {
            File(folder, Name("scores/score_", score), Score(score, Math.Min(CardsPerScore, options.Scorecards - (score * CardsPerScore)), options.Metrics));
        }
    }

    private static string Metric(int number) => string.Create(CultureInfo.InvariantCulture, $"  m_{number}: ") + (number % 5) switch
    {
        0 => $"{{ label: \"Logins {number}\", count: login, window: {7 + number}d }}\n",
        1 => $"{{ label: \"People {number}\", distinct: contact, of: [login, report], window: {7 + number}d, where: 'priority is missing or priority != \"low\"' }}\n",
        2 => $"{{ label: \"Amount {number}\", sum: amount, of: purchase, window: {7 + number}d, where: amount in 1..1_000 }}\n",
        3 => $"{{ label: \"Share {number}\", formula: 'coalesce(m_{number - 3}, 0) / clamp(m_{number - 2} + m_{number - 1} + 1, 1, 1_000)', unit: percent }}\n",
        _ => $"{{ label: \"Change {number}\", change: m_{number - 4}, against: previous }}\n",
    };

    private static string Score(int score, int cards, int metrics)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"score: score_{score}\nquestion: How is it?\nbands: {{ red: 0, yellow: 50, green: 75 }}\nminimum_coverage: 50%\nscorecards:\n");
        for (var card = 0; card < cards; card++)
        {
            var condition = card == cards - 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"    when: tenure < {30 * (card + 1)}d and m_{card} >= 0\n");
            text.Append(CultureInfo.InvariantCulture, $"  - name: card_{card}\n{condition}    groups:\n");
            for (var half = 0; half < 2; half++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      group_{half}:\n        weight: 50\n        why: It matters\n        measures:\n");
                for (var place = 0; place < MeasuresPerCard / 2; place++)
                {
                    var number = ((((score * cards) + card) * MeasuresPerCard) + (half * MeasuresPerCard / 2) + place) % metrics;
                    text.Append(CultureInfo.InvariantCulture, $"          m_{number}: {{ weight: {place + 1}, {Points(place)} }}\n");
                }
            }

            text.Append("    overrides:\n      - { when: m_0 == 0, cap: yellow, because: Nobody logs in }\n");
        }

        return text.ToString();
    }

    private static string Points(int place) => place % 2 == 0 ? "linear: { from: 0, to: 40 }" : "bands: { 100: \">= 5\", 50: \">= 1\", 0: else }, missing: neutral";

    private static string Name(string start, int number) => string.Create(CultureInfo.InvariantCulture, $"{start}{number}.yaml");

    private static void File(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }
}
