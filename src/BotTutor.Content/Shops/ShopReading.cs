using BotTutor.Diagnostics;

namespace BotTutor.Content.Shops;

/// <summary>What came of reading a shop's files.</summary>
/// <param name="Content">The shop, or <see langword="null"/> when a diagnostic is an error.</param>
/// <param name="Diagnostics">Everything that is wrong, file by file.</param>
public sealed record ShopReading(ShopContent? Content, IReadOnlyList<Diagnostic> Diagnostics);
