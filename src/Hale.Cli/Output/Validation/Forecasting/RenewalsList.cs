using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Renewals;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The decisions ahead in each of their formats.</summary>
internal static class RenewalsList
{
    public static void Write(Terminal terminal, string format, RenewalList list, Period within, int limit)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, new { list.Request.AsOf.Label, Within = within.ToString(), Renewals = RenewalShape.Of(First(list, limit)).ToList() });
                break;
            case "csv":
                RenewalsCsv.Write(terminal.RawOut, First(list, limit));
                break;
            default:
                RenewalsText.Write(terminal.Out, list, within, limit);
                break;
        }
    }

    private static RenewalList First(RenewalList list, int limit) => list with { Ahead = [.. list.Ahead.Take(limit)], Passed = [.. list.Passed.Take(limit)] };
}
