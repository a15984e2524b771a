using Hale.Cli.Hosting;
using Hale.Engine.Forecasting;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>A forecast in each of its formats.</summary>
internal static class ForecastList
{
    public static void Write(Terminal terminal, string format, Forecast forecast)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, ForecastShape.Of(forecast));
                break;
            case "csv":
                ForecastCsv.Write(terminal.RawOut, forecast);
                break;
            default:
                ForecastText.Write(terminal.Out, forecast);
                break;
        }
    }
}
