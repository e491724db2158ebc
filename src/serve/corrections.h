#ifndef SAYSO_SRC_SERVE_CORRECTIONS_H_
#define SAYSO_SRC_SERVE_CORRECTIONS_H_

#include <optional>
#include <string>

#include "reports/html/writer.h"
#include "src/overrides/override.h"
#include "src/serve/fields.h"
#include "src/serve/snapshot.h"

namespace sayso::serve {

// The forms in which a person corrects what was read. Each is folded away until it is wanted and
// asks who corrects and why, which the overrides file keeps.

// On a speaker's page: this name is that speaker.
void WriteAliasForm(const SpeakerView& speaker, html::Writer& html);
// On a speaker's page too: a statement, or all of its article, is somebody else's or nobody's.
void WriteSplitForm(const SpeakerView& speaker, html::Writer& html);
// On the list of speakers, inside its form: those ticked are one.
void WriteMergeFields(html::Writer& html);
// On a figure's page: leave one out of comparing, or say of which day it is.
void WriteFigureForm(const MeasureView& view, html::Writer& html);

// What such a form asks for; its day is not set. Nothing where something is missing or names what
// is not there; `fault` then says what.
std::optional<Override> CorrectionFrom(const Fields& form, const Snapshot& snapshot,
                                       std::string& fault);

}  // namespace sayso::serve

#endif  // SAYSO_SRC_SERVE_CORRECTIONS_H_
