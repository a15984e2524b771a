using Hale.Core.Time;

namespace Hale.Engine.Forecasting.Reading;

/// <summary>What metrics and the score say of an account at the moment of a forecast.</summary>
/// <param name="Score">Its score on the inner scale; null where there is none.</param>
/// <param name="Shown">The score as printed.</param>
/// <param name="Band">Its band, lowest 0; −1 without one.</param>
/// <param name="Revenue">What the metric <c>arr</c> says; null where it is missing or there is none.</param>
/// <param name="Segment">Its segment; null where the forecast is not divided.</param>
/// <param name="Pool">The segment whose renewals are taken as like its own; null where renewals are told apart by the length of terms.</param>
internal sealed record SeenAccount(double? Score, double? Shown, int Band, double? Revenue, string? Segment, string? Pool);
