using Hale.Engine.ReportCards;

namespace Hale.Engine.Weighting;

/// <summary>Fitted and present weights on time that came after what they were fitted on, all origins together.</summary>
/// <param name="Origins">How many origins there were.</param>
/// <param name="Rows">Observations tested on.</param>
/// <param name="Churners">Accounts among them that left.</param>
/// <param name="BaseRate">The share of the observations that left.</param>
/// <param name="ExpertAuc">The share of pairs that the present weights put in the right order.</param>
/// <param name="FittedAuc">The same of the fitted weights.</param>
/// <param name="AucGain">How much more the fitted ones do.</param>
/// <param name="ExpertLoss">The surprise of the outcomes under the present weights, in nats, each account counting once.</param>
/// <param name="FittedLoss">The same of the fitted weights.</param>
/// <param name="LossGain">How much less the fitted ones surprise.</param>
public sealed record LaterTime(
    int Origins, int Rows, int Churners, double BaseRate, Figure ExpertAuc, Figure FittedAuc, Figure AucGain, Figure ExpertLoss, Figure FittedLoss, Figure LossGain);
