namespace BotTutor.Turns.Cluster;

/// <summary>One lane in the whole cluster.</summary>
internal interface ILaneGrain : IGrainWithStringKey
{
    /// <summary>See <see cref="Lanes.ILanes{TWork}.Wake"/>.</summary>
    Task WakeAsync();

    /// <summary>See <see cref="Lanes.ILanes{TWork}.FinishAsync"/>.</summary>
    [ResponseTimeout("00:01:00")]
    Task FinishAsync();
}
