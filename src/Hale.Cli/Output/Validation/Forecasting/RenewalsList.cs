using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Renewals;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>The decisions ahead in each of their formats.</summary>
internal static class RenewalsList
{
    public static void Write(Terminal terminal, string format, RenewalList list, Period within)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, new { list.Request.AsOf.Label, Within = within.ToString(), Renewals = RenewalShape.Of(list).ToList() });
                break;
            case "csv":
                RenewalsCsv.Write(terminal.RawOut, list);
                break;
            default:
                RenewalsText.Write(terminal.Out, list, within);
                break;
        }
    }
}
