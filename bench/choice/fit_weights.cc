// fit_weights READINGS LABELS [FOLDS FOLD]: the weights of the choice between readings, from what
// write_readings wrote and a label for each reading, to standard output: one "feature weight" a
// line, those of a cue named "cue:lemma" and "cue:lemma:form". Behind the weight of a feature that
// answers a single question, and of a cue, stands what it adds to each hidden unit. The lines
// "hidden:bias" and "hidden:weights" hold what the units have by themselves and how they are
// weighed.
//
// The model: the readings of one head (a verb, a noun, a colon) exclude each other, and so does the
// answer that there is no statement. The share of each is a softmax over the scores
// (grammar/weights.h), that of no statement being zero. A label has two parts, "hit quality": how
// surely annotators see this statement there, and how well its spans fit. Fitted by AdaGrad over
// all heads in a shuffled but always same order, several nets of which the mean is taken. With
// FOLDS and FOLD articles whose number leaves FOLD are left out, so that the result can be judged
// on them.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr int kEpochs = 12;
constexpr int kMeanOf = 6;  // last epochs, whose weights are averaged: it evens out their wavering
constexpr double kRate = 0.1, kHiddenRate = 0.02;
constexpr double kDecayFeature = 2e-5;  // pull of a weight to zero, by step
constexpr double kDecayCue = 1e-3;
constexpr double kHiddenDecay = 0.5;  // of that, for what goes into hidden units
constexpr int kHiddenUnits = 32;      // of one net
constexpr int kNets = 3;          // begun differently: their mean evens out what is chance in each
constexpr double kSharpness = 5;  // how much better fitting readings are preferred
constexpr int kRareCue = 8;       // cues with fewer heads share a row

using Feature = uint32_t;

struct Reading {
  std::vector<Feature> features;
  double hit = 0, quality = 0;
};

// What excludes each other; `none` is the share of no statement.
struct Head {
  std::vector<Reading> readings;
  std::vector<double> wanted;
};

std::vector<std::string_view> Split(std::string_view line, char mark) {
  std::vector<std::string_view> parts;
  while (true) {
    const size_t end = line.find(mark);
    parts.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return parts;
    line.remove_prefix(end + 1);
  }
}

class Sample {
 public:
  bool Read(const char* readings, const char* labels, int folds, int fold) {
    CountCues(readings);
    std::ifstream in(readings), label(labels);
    std::string line, article, last_head;
    int articles = -1;
    bool out = false;
    while (std::getline(in, line)) {
      const auto fields = Split(line, '\t');
      if (fields[0] == "S") {
        if (article != fields[1]) ++articles;
        article = fields[1];
        out = folds > 0 && articles % folds == fold;
        last_head.clear();
        continue;
      }
      Reading reading;
      if (!(label >> reading.hit >> reading.quality)) return false;
      if (out) continue;
      // Readings of one head stand together but for the families without a verb, which come last.
      if (last_head != fields[1]) heads_.emplace_back();
      last_head = fields[1];
      AddFeatures(fields, reading);
      heads_.back().readings.push_back(std::move(reading));
    }
    for (Head& head : heads_) SetWanted(head);
    return !heads_.empty();
  }

  std::vector<Head>& heads() { return heads_; }
  const std::vector<std::string>& names() const { return names_; }

 private:
  void CountCues(const char* readings) {
    std::ifstream in(readings);
    std::string line, last;
    while (std::getline(in, line)) {
      if (line[0] != 'C') continue;
      const auto fields = Split(line, '\t');
      const std::string head = std::string(fields[1]) + " " + std::string(fields[2]);
      if (head != last) ++cues_[std::string(fields[2])];
      last = head;
    }
  }

  Feature IdOf(std::string name) {
    const auto [place, added] = ids_.emplace(std::move(name), ids_.size());
    if (added) names_.push_back(place->first);
    return place->second;
  }

  void AddFeatures(const std::vector<std::string_view>& fields, Reading& reading) {
    reading.features.push_back(IdOf("bias"));
    std::string_view form;
    for (const std::string_view name : Split(fields[6], ',')) {
      if (name.starts_with("form=")) form = name.substr(5);
      reading.features.push_back(IdOf(std::string(name)));
    }
    if (fields[2].empty()) return;
    std::string cue(fields[2]);
    if (cues_[cue] < kRareCue) cue = "*";
    reading.features.push_back(IdOf("cue:" + cue));
    reading.features.push_back(IdOf("cue:" + cue + ":" + std::string(form)));
  }

  static void SetWanted(Head& head) {
    double best = 0, sum = 0, sure = 0;
    for (const Reading& r : head.readings) {
      best = std::max(best, r.quality);
      sure = std::max(sure, r.hit);
    }
    for (const Reading& r : head.readings) {
      head.wanted.push_back(r.hit * std::exp(kSharpness * (r.quality - best)));
      sum += head.wanted.back();
    }
    for (double& w : head.wanted) w *= sum > 0 ? sure / sum : 0;
  }

  std::vector<Head> heads_;
  std::map<std::string, int> cues_;
  std::map<std::string, Feature> ids_;
  std::vector<std::string> names_;
};

// Numbers that are fitted, each with the sum of the squares of its gradients.
class Fitted {
 public:
  explicit Fitted(size_t count) : values_(count), squares_(count, 1e-4) {}

  double operator[](size_t i) const { return values_[i]; }
  const double* row(size_t i) const { return &values_[i * kHiddenUnits]; }

  void Descend(size_t i, double gradient, double rate) {
    squares_[i] += gradient * gradient;
    values_[i] -= rate * gradient / std::sqrt(squares_[i]);
  }
  void Set(size_t i, double value) { values_[i] = value; }

  // Adds the values as they stand to the mean that Settle gives.
  void Note() {
    sums_.resize(values_.size());
    for (size_t i = 0; i < values_.size(); ++i) sums_[i] += values_[i];
    ++notes_;
  }
  void Settle() {
    for (size_t i = 0; i < values_.size(); ++i) values_[i] = sums_[i] / notes_;
  }

 private:
  std::vector<double> values_, squares_, sums_;
  int notes_ = 0;
};

// Whether a feature feeds the hidden units.
bool IsSingle(std::string_view name) {
  if (name.starts_with("cue:")) return name.find(':', 4) == std::string_view::npos;
  return name.find('+') == std::string_view::npos && name != "bias";
}

class Fitter {
 public:
  Fitter(Sample& sample, uint64_t beginning)
      : sample_(sample),
        weights_(sample.names().size()),
        hidden_(sample.names().size() * kHiddenUnits),
        hidden_bias_(kHiddenUnits),
        hidden_weights_(kHiddenUnits),
        gradients_(sample.names().size()),
        state_(beginning) {
    for (const std::string& name : sample.names()) {
      decays_.push_back(name.starts_with("cue:") ? kDecayCue : kDecayFeature);
      single_.push_back(IsSingle(name));
    }
    // Units that begin alike would stay alike.
    for (size_t i = 0; i < sample.names().size() * kHiddenUnits; ++i)
      hidden_.Set(i, 0.2 * Random());
    for (int h = 0; h < kHiddenUnits; ++h) hidden_weights_.Set(h, Random());
  }

  void Fit() {
    std::vector<Head*> order;
    for (Head& head : sample_.heads()) order.push_back(&head);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
      Shuffle(order);
      slowdown_ = 1 / (1 + 0.3 * epoch);
      for (const Head* head : order) Step(*head);
      if (epoch < kEpochs - kMeanOf) continue;
      for (Fitted* fitted : {&weights_, &hidden_, &hidden_bias_, &hidden_weights_}) fitted->Note();
    }
    for (Fitted* fitted : {&weights_, &hidden_, &hidden_bias_, &hidden_weights_}) fitted->Settle();
  }

  friend void Print(const Sample& sample, const std::vector<Fitter>& nets);

 private:
  using Units = std::array<double, kHiddenUnits>;
  // How the loss grows with a feature's weight and with what it adds to the hidden units.
  struct Gradient {
    bool touched = false;
    double weight = 0;
    Units hidden = {};
  };

  // The same numbers with every library; std::shuffle and distributions differ.
  uint32_t Next() {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<uint32_t>(state_ >> 33);
  }
  double Random() { return Next() / 2147483648.0 - 0.5; }
  void Shuffle(std::vector<Head*>& order) {
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[Next() % i]);
  }

  // The sums of the hidden units of each reading, and its share.
  void Weigh(const Head& head) {
    units_.assign(head.readings.size(), {});
    shares_.assign(head.readings.size(), 0);
    double most = 0;
    for (size_t i = 0; i < head.readings.size(); ++i) {
      for (int h = 0; h < kHiddenUnits; ++h) units_[i][h] = hidden_bias_[h];
      for (const Feature f : head.readings[i].features) {
        shares_[i] += weights_[f];
        if (!single_[f]) continue;
        const double* row = hidden_.row(f);
        for (int h = 0; h < kHiddenUnits; ++h) units_[i][h] += row[h];
      }
      for (int h = 0; h < kHiddenUnits; ++h) {
        shares_[i] += hidden_weights_[h] * std::max(units_[i][h], 0.0);
      }
      most = std::max(most, shares_[i]);
    }
    double all = std::exp(-most);  // no statement
    for (double& s : shares_) all += s = std::exp(s - most);
    for (double& s : shares_) s /= all;
  }

  void Step(const Head& head) {
    Weigh(head);
    Units bias = {}, weights = {};
    for (size_t i = 0; i < head.readings.size(); ++i) {
      const double excess = shares_[i] - head.wanted[i];
      if (std::abs(excess) < 1e-5) continue;
      Units unit = {};
      for (int h = 0; h < kHiddenUnits; ++h) {
        if (units_[i][h] <= 0) continue;
        weights[h] += excess * units_[i][h];
        unit[h] = excess * hidden_weights_[h];
        bias[h] += unit[h];
      }
      for (const Feature f : head.readings[i].features) Gather(f, excess, unit);
    }
    Descend();
    for (int h = 0; h < kHiddenUnits; ++h) {
      hidden_bias_.Descend(h, bias[h], kHiddenRate * slowdown_);
      hidden_weights_.Descend(h, weights[h], kHiddenRate * slowdown_);
    }
  }

  void Gather(Feature f, double excess, const Units& unit) {
    Gradient& gradient = gradients_[f];
    if (!gradient.touched) touched_.push_back(f);
    gradient.touched = true;
    gradient.weight += excess;
    if (!single_[f]) return;
    for (int h = 0; h < kHiddenUnits; ++h) gradient.hidden[h] += unit[h];
  }

  void Descend() {
    for (const Feature f : touched_) {
      Gradient& gradient = gradients_[f];
      weights_.Descend(f, gradient.weight + decays_[f] * weights_[f], kRate * slowdown_);
      for (int h = 0; single_[f] && h < kHiddenUnits; ++h) {
        const size_t i = size_t{f} * kHiddenUnits + h;
        hidden_.Descend(i, gradient.hidden[h] + kHiddenDecay * decays_[f] * hidden_[i],
                        kHiddenRate * slowdown_);
      }
      gradient = {};
    }
    touched_.clear();
  }

  Sample& sample_;
  Fitted weights_, hidden_, hidden_bias_, hidden_weights_;
  std::vector<double> decays_, shares_;
  std::vector<bool> single_;
  std::vector<Units> units_;
  std::vector<Gradient> gradients_;
  std::vector<Feature> touched_;
  double slowdown_ = 1;
  uint64_t state_;
};

// The mean of the nets, which is a net of all their units.
void Print(const Sample& sample, const std::vector<Fitter>& nets) {
  const auto print_units = [&](Fitted Fitter::*fitted, size_t row, double scale) {
    for (const Fitter& net : nets) {
      for (int h = 0; h < kHiddenUnits; ++h)
        std::printf(" %.4f", (net.*fitted).row(row)[h] * scale);
    }
  };
  const double share = 1.0 / static_cast<double>(nets.size());
  for (size_t f = 0; f < sample.names().size(); ++f) {
    double weight = 0;
    for (const Fitter& net : nets) weight += net.weights_[f] * share;
    std::printf("%s %.3f", sample.names()[f].c_str(), weight);
    if (nets[0].single_[f]) print_units(&Fitter::hidden_, f, 1);
    std::printf("\n");
  }
  std::printf("hidden:bias");
  print_units(&Fitter::hidden_bias_, 0, 1);
  std::printf("\nhidden:weights");
  print_units(&Fitter::hidden_weights_, 0, share);
  std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3 && argc != 5) {
    std::fprintf(stderr, "usage: fit_weights READINGS LABELS [FOLDS FOLD]\n");
    return 2;
  }
  Sample sample;
  const int folds = argc == 5 ? std::atoi(argv[3]) : 0, fold = argc == 5 ? std::atoi(argv[4]) : 0;
  if (!sample.Read(argv[1], argv[2], folds, fold)) {
    std::fprintf(stderr, "fit_weights: %s has fewer labels than %s has readings\n", argv[2],
                 argv[1]);
    return 1;
  }
  std::vector<Fitter> nets;
  for (int net = 0; net < kNets; ++net) nets.emplace_back(sample, net + 1).Fit();
  Print(sample, nets);
  return 0;
}
