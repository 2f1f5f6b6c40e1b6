namespace BotTutor.Benchmarks.Peers;

/// <summary>Why there is no figure of the other runtime.</summary>
internal sealed class NodeCommandException(string message) : Exception(message);
