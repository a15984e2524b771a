using System.Globalization;

namespace Hale.Engine.Tests.Judging;

/// <summary>A company whose accounts leave at random, with a score that knows some of it.</summary>
internal static class Simulation
{
    /// <summary>Two years of monthly scores of so many accounts; <paramref name="skill"/> 0 knows nothing, 1 knows each account's hazard.</summary>
    public static Company Of(int accounts, double skill, double monthlyChurn = 0.02, int seed = 1, int months = 24)
    {
        var random = new Random(seed);
        var company = new Company();
        var first = new DateOnly(2023, 1, 1);
        for (var account = 0; account < accounts; account++)
        {
            var frailty = Math.Exp(Normal(random));
            var id = string.Create(CultureInfo.InvariantCulture, $"A-{account:00000}");
            for (var month = 0; month < months; month++)
            {
                var day = first.AddMonths(month);
                var known = (skill * Math.Log(frailty)) + ((1 - skill) * Normal(random));
                company.Score(id, day.ToString("O", CultureInfo.InvariantCulture), Math.Round(100 / (1 + Math.Exp(known)), 1));
                if (random.NextDouble() < Math.Min(0.9, monthlyChurn * frailty))
                {
                    company.Left(id, day.AddDays(1 + random.Next(27)).ToString("O", CultureInfo.InvariantCulture));
                    break;
                }
            }
        }

        return company;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
