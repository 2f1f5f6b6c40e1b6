namespace BotTutor.Turns.Cluster;

/// <summary>How hosts find each other.</summary>
public enum ClusterKind
{
    /// <summary>There is one host, and it is alone.</summary>
    Local,

    /// <summary>Many hosts are one bot; they know of each other by Redis. They need a database that all of them reach.</summary>
    Redis,
}
