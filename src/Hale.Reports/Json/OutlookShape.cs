using Hale.Engine.ReportCards;

namespace Hale.Reports.Json;

/// <summary>When more will be known.</summary>
internal sealed record OutlookShape(int MoreChurners, double? ChurnersPerMonth, DateOnly About, bool IsPast)
{
    public static OutlookShape? Maybe(Outlook? outlook) => outlook is null ? null : new(outlook.MoreChurners, FigureShape.Finite(outlook.ChurnersPerMonth), outlook.About, outlook.IsPast);
}
