using System.Globalization;
using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Tests.Judging;

/// <summary>Companies whose accounts leave at random, with scores that know some of it.</summary>
internal static class Simulation
{
    private static readonly DateOnly First = new(2023, 1, 1);

    /// <summary>Two years of monthly scores of so many accounts; <paramref name="skill"/> 0 knows nothing, 1 knows each account's hazard.</summary>
    public static Company Of(int accounts, double skill, double monthlyChurn = 0.02, int seed = 1, int months = 24)
    {
        var random = new Random(seed);
        var company = new Company();
        for (var account = 0; account < accounts; account++)
        {
            var frailty = Math.Exp(Normal(random));
            for (var month = 0; month < months; month++)
            {
                var day = First.AddMonths(month);
                var known = (skill * Math.Log(frailty)) + ((1 - skill) * Normal(random));
                company.Score(Id(account), day.DayNumber, Math.Round(100 / (1 + Math.Exp(known)), 1));
                if (random.NextDouble() < Math.Min(0.9, monthlyChurn * frailty))
                {
                    company.Left(Id(account), Text(day.AddDays(1 + random.Next(27))));
                    break;
                }
            }
        }

        return company;
    }

    /// <summary>Young accounts leave most, and the score is the account's age, give or take some noise.</summary>
    public static Company TenureInDisguise(int accounts, double noise, int seed, int months = 24)
    {
        var random = new Random(seed);
        var company = new Company();
        for (var account = 0; account < accounts; account++)
        {
            var age = random.Next(0, 36);
            company.Known(Id(account), start: Text(First.AddMonths(-age)));
            for (var month = 0; month < months; month++, age++)
            {
                var day = First.AddMonths(month);
                company.Score(Id(account), day.DayNumber, age + (noise * Normal(random)));
                if (random.NextDouble() < 0.06 * Math.Exp(-age / 12d))
                {
                    company.Left(Id(account), Text(day.AddDays(1 + random.Next(27))));
                    break;
                }
            }
        }

        return company;
    }

    /// <summary>Weekly scores that know something of hazards all along, and of leaving so many days before it: 0 for an honest score.</summary>
    public static Company Weekly(int accounts, double skill, int leakDays, int seed, int weeks = 78, int reacts = 0, double depth = 15)
    {
        var random = new Random(seed);
        var company = new Company();
        for (var account = 0; account < accounts; account++)
        {
            var frailty = Normal(random);
            var leaves = (int)(-Math.Log(1 - random.NextDouble()) / (0.02 * Math.Exp(frailty)) * 30);
            for (var day = 0; day < Math.Min(leaves, weeks * 7); day += 7)
            {
                company.Score(Id(account), First.DayNumber + day, day >= leaves - leakDays ? 5 : 50 - (10 * ((skill * frailty) + ((1 - skill) * Normal(random)))) - (reacts == 0 ? 0 : depth * Math.Max(0, 1 - ((leaves - day) / (double)reacts))));
            }

            if (leaves is > 0 && leaves < weeks * 7)
            {
                company.Left(Id(account), Text(First.AddDays(leaves)));
            }
        }

        return company;
    }

    /// <summary>Monthly probabilities of leaving within 90 days, which come true when both are 1; the level and the spread of log odds can be wrong.</summary>
    public static Company Probabilities(int accounts, double level, double spread, int seed, int months = 12)
    {
        var random = new Random(seed);
        var company = new Company { Scale = Company.Risk };
        for (var account = 0; account < accounts; account++)
        {
            var rate = 0.0012 * Math.Exp(Normal(random));
            var leaves = (int)Math.Ceiling(-Math.Log(1 - random.NextDouble()) / rate);
            var logit = Math.Log(Math.Exp(90 * rate) - 1);
            for (var month = 0; month < months && First.AddMonths(month).DayNumber - First.DayNumber < leaves; month++)
            {
                company.Score(Id(account), First.AddMonths(month).DayNumber, 1 / (1 + Math.Exp(-(Math.Log(level) + (spread * logit)))));
            }

            company.Left(Id(account), Text(First.AddDays(leaves)));
        }

        return company;
    }

    public static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static string Id(int account) => string.Create(CultureInfo.InvariantCulture, $"A-{account:00000}");

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
