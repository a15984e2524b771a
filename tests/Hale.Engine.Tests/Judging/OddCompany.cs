using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;

namespace Hale.Engine.Tests.Judging;

/// <summary>Companies of every form, size and oddness, each from a number.</summary>
internal static class OddCompany
{
    private static readonly int FirstDay = new DateOnly(2022, 1, 1).DayNumber;

    public static Company Of(int seed) => Of(seed, null, 1);

    /// <summary>The company of a seed with a scale of one's own, its scores times a sign.</summary>
    public static Company Of(int seed, ScoreScale? scale, double sign)
    {
        var random = new Random(seed);
        var kind = random.Next(4);
        var company = new Company
        {
            Form = (OutcomeForm)random.Next(3),
            Dated = random.Next(4) > 0,
            Scale = scale ?? Scale(kind, random.Next(2) == 0),
            BandNames = random.Next(4) == 0 ? ["red", "yellow", "green"] : [],
        };
        var (values, leaving, skill, days) = (random.Next(1, 12), random.NextDouble() * random.NextDouble(), random.NextDouble() * 2, random.Next(1, 900));
        var accounts = random.Next(1, random.Next(2) == 0 ? 20 : 200);
        for (var account = 0; account < accounts; account++)
        {
            Add(company, random, FormattableString.Invariant($"A{account:000}"), scale is null ? kind : 0, sign, values, leaving, skill, days);
        }

        return company;
    }

    public static JudgingOptions Options(int seed)
    {
        var random = new Random(seed ^ 0x5eed);
        return new JudgingOptions(random.Next(1, 200), random.Next(0, 60), 0.01 + (0.99 * random.NextDouble()), random.Next(3) == 0 ? DateOnly.FromDayNumber(FirstDay + random.Next(-100, 1200)) : null, [], 40, seed);
    }

    private static ScoreScale Scale(int kind, bool higherIsWorse) => kind switch
    {
        0 or 1 => new ScoreScale(ScoreKind.Number, higherIsWorse, []),
        2 => new ScoreScale(ScoreKind.Probability, higherIsWorse, []),
        _ => new ScoreScale(ScoreKind.Levels, higherIsWorse, ["bad", "fair", "good"]),
    };

    private static void Add(Company company, Random random, string id, int kind, double sign, int values, double leaving, double skill, int days)
    {
        var end = random.NextDouble() < leaving ? random.Next(-50, days + 200) : (int?)null;
        var rows = company.Dated ? random.Next(1, 15) : 1;
        for (var row = 0; row < rows; row++)
        {
            var drawn = random.Next(values) - (end is null ? 0 : skill * random.NextDouble() * values);
            company.Score(id, company.Dated ? FirstDay + random.Next(days) : 0, Value(kind, sign, drawn, values), random.Next(-1, 3));
        }

        Outcome(company, random, id, end);
        if (random.Next(2) == 0)
        {
            company.Known(new AuditAccount(id, null, random.Next(3) == 0 ? null : $"S{random.Next(25)}", null, random.Next(2) == 0 ? null : 100, random.Next(2) == 0 ? null : DateOnly.FromDayNumber(FirstDay - random.Next(900)), null, random.Next(2) == 0 ? null : random.Next(60)));
        }
    }

    private static double Value(int kind, double sign, double drawn, int values) => kind switch
    {
        0 => sign * Math.Round(drawn),
        1 => sign * drawn * 1e3,
        2 => Math.Clamp(drawn / values, 0, 1),
        _ => Math.Clamp((int)drawn, 0, 2),
    };

    private static void Outcome(Company company, Random random, string id, int? end)
    {
        if (end is null)
        {
            if (company.Form != OutcomeForm.LostOnly && random.Next(3) > 0)
            {
                company.Stayed(id, Day(random.Next(900)));
            }

            return;
        }

        var kind = random.Next(4) > 0 ? OutcomeKind.Churned : (OutcomeKind)random.Next(1, 6);
        company.Left(id, random.Next(15) == 0 ? null : Day(end.Value), kind, random.Next(5) == 0 ? Day(end.Value - random.Next(90)) : null, random.Next(5) == 0 ? Day(end.Value + random.Next(30)) : null);
        if (random.Next(10) == 0)
        {
            company.Left(id, Day(end.Value + random.Next(400)));
        }
    }

    private static string Day(int day) => DateOnly.FromDayNumber(FirstDay + day).ToString("O");
}
